"""The window.  The only package that knows Qt's widgets."""

from .gallery import GalleryWindow as GalleryWindow
from .interrupts import Interrupts as Interrupts
from .look import Look as Look
from .look import Theme as Theme
from .look import theme_named as theme_named
from .window import MainWindow as MainWindow
from .worker import Lane as Lane
from .worker import Runner as Runner
from .worker import Ticket as Ticket
