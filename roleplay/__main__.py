"""Start roleplay with ``python -m roleplay``."""

import sys

from roleplay.app import main

if __name__ == "__main__":
    sys.exit(main())
