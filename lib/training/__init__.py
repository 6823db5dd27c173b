"""How the quote tagger's weights are made. Nothing here runs in the product: it needs requirements-train.txt."""
