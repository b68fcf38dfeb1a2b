"""Rinnalla without a window, for IT support and for tests: the same services, one per command.

Exit status 0 done, 1 refused or failed with one sentence on standard error, 2 wrong usage.
Nothing heavy is imported here: a command's module is imported when the command is run.
"""

from app.cli.arguments import parse_arguments as parse_arguments
from app.cli.context import Answer as Answer
from app.cli.context import CommandContext as CommandContext
from app.cli.context import Stop as Stop
from app.cli.context import Walk as Walk
from app.cli.context import fault_sentence as fault_sentence
from app.cli.running import refuse as refuse
from app.cli.running import run as run
from app.cli.table import COMMANDS as COMMANDS
from app.cli.words import system_language as system_language
