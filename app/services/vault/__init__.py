"""Keys, opening, checking: how a caseload file is kept safe."""
