"""Which module holds which command; a module is imported when a command of it is run."""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from app.cli.context import Answer, Command, CommandContext


class CommandModule(Protocol):
    """What each module of `app.cli.commands` has to offer."""

    COMMANDS: Mapping[str, Command]


@dataclass(frozen=True)
class LateCommand:
    """A command that stands for itself until it is run; `module` is one of `app.cli.commands`."""

    name: str
    module: str

    def __call__(self, context: CommandContext) -> Answer:
        return self.load()(context)

    def load(self) -> Command:
        """Import the command itself."""
        module = cast(CommandModule, import_module(f"app.cli.commands.{self.module}"))
        return module.COMMANDS[self.name]


MODULES: Mapping[str, tuple[str, ...]] = {
    "keys": ("create", "passphrase", "rekey", "forget"),
    "care": ("check", "backup", "restore"),
    "importing": ("import",),
    "writing": ("report", "figures", "criteria", "steering", "export"),
    "summaries": ("summary", "merge", "audit"),
    "day": ("search", "add", "today"),
    "forms": ("form", "attachment"),
    "moving": ("handover", "takein"),
    "tour": ("tour",),
}
COMMANDS: MutableMapping[str, Command] = {
    name: LateCommand(name, module) for module, names in MODULES.items() for name in names
}
