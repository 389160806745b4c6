"""Parts of the Scenarios page: cards, filters, details, broken files, new ones."""
