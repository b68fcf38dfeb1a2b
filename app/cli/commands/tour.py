"""Pictures of the program as it is."""

from collections.abc import Mapping

from app.cli.context import Answer, Command, CommandContext


def _tour(context: CommandContext) -> Answer:
    asked = context.asked
    theme = "light" if asked.theme == "system" else asked.theme
    written = context.walk(
        asked.folder,
        theme=theme,
        language=context.language,
        size=asked.size,
        text_size=asked.text_size,
    )
    names = [file.name for file in written]
    return Answer({"files": names}, [context.say("done.tour", n=len(names), folder=asked.folder)])


COMMANDS: Mapping[str, Command] = {
    "tour": _tour,
}
