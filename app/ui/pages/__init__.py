"""One module a page; pages do not import each other but ask the desk to go there."""
