"""The old coloured sheet becomes a caseload: read, propose, preview, apply."""
