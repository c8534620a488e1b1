"""`python -m mailflow.docs`."""

import sys

from mailflow.docs import main

sys.exit(main(sys.argv[1:]))
