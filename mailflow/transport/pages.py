"""A few pages for the machine's own monitors, over HTTP on loopback. No page takes any input."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from .errors import CannotListen

if TYPE_CHECKING:
    from http.server import ThreadingHTTPServer

SECONDS = 10  # for a request; who asks more slowly is cut off


@dataclass(frozen=True, slots=True)
class Page:
    """What is answered."""

    status: int
    kind: str
    text: str


Pages = Mapping[str, Callable[[], Page]]


class PageServer:
    """Serves pages by path until the block ends."""

    def __init__(self, host: str, port: int, pages: Pages) -> None:
        self._where = host, port
        self._pages = pages
        self._server: ThreadingHTTPServer | None = None

    def __enter__(self) -> Self:
        try:
            self._server = _server(self._where, self._pages)
        except OSError as error:
            where = ":".join(map(str, self._where))
            message = f"{where}: cannot listen ({error.strerror}); is another program on that port?"
            raise CannotListen(message) from None
        threading.Thread(target=self._server.serve_forever, name="pages", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._server:
            self._server.shutdown()
            self._server.server_close()

    @property
    def port(self) -> int:
        """The real port, also where the settings leave the choice to the system."""
        assert self._server is not None
        return int(self._server.server_address[1])


def _server(where: tuple[str, int], pages: Pages) -> "ThreadingHTTPServer":
    from http.server import (  # noqa: PLC0415  for those who want it only
        BaseHTTPRequestHandler,
        ThreadingHTTPServer,
    )

    class Handler(BaseHTTPRequestHandler):
        timeout = SECONDS
        server_version, sys_version = "mailflow", ""

        def do_GET(self) -> None:
            make = pages.get(self.path)
            page = make() if make else Page(404, "text/plain", "no such page\n")
            body = page.text.encode()
            self.send_response(page.status)
            self.send_header("Content-Type", page.kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Monitors ask all day: nothing to say."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Whoever asked has hung up."""

    return Server(where, Handler)
