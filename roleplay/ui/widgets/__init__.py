"""Small widgets that every screen is made of.

Each is imported when it is first used, so that the first paint waits for none that
needs more than Qt.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
