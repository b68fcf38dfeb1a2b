"""Recipes that make the packages of each system; nothing here is part of the program."""
