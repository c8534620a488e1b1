"""SMTP and LMTP replies by name (RFC 5321 4.2, details of RFC 3463)."""

READY = 220
AUTHENTICATED = 235
OK = 250
GO_ON = 334
START_MAIL = 354
CLOSING = 421

# Refusals that are about our own session, whatever command they answer: the service closes
# (421), TLS is away (454), we are not logged in or may not (RFC 4954 6: 530, 534, 535, 538).
ABOUT_US = frozenset({CLOSING, 454, 530, 534, 535, 538})

# RFC 3463 3.8: policy, of which our server and our mail are the object; 3.2 and 3.3: the address
# and the mailbox.
POLICY = "5.7."
ABOUT_THEM = ("5.1.", "5.2.")

# What our listener says.
SENDER_OK = "250 2.1.0 Sender ok"
RECIPIENT_OK = "250 2.1.5 Recipient ok"
STORED = "250 2.0.0 Accepted, your mail is stored"
RESET_OK = "250 2.0.0 Ok"
GO_AHEAD = "354 End data with <CR><LF>.<CR><LF>"
CANNOT_VERIFY = "252 2.5.0 Cannot verify, but will take mail for addresses of ours"
TOO_MANY_SESSIONS = "421 4.3.2 Too many connections, please try again later"
OUR_FAULT = "451 4.3.0 Our own trouble, please try again later"
TOO_MANY_RECIPIENTS = "452 4.5.3 Too many recipients, send the rest in another mail"
NO_ARGUMENT = "501 5.5.4 This command takes no argument"
NO_RECIPIENT = "503 5.5.1 No valid recipient yet"
TLS_ALREADY = "503 5.5.1 TLS has begun already"
UNKNOWN_RECIPIENT = "550 5.1.1 There is no such address here"
TOO_LARGE = "552 5.3.4 The mail is larger than we take"
