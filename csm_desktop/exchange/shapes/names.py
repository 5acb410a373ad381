"""The row shapes by the names that profiles use. A new one is a file beside this and a line."""

from csm_desktop.exchange.shapes import (
    amplitude_chart,
    conversation_messages,
    explode,
    five9_legs,
    monday_board,
    no_header,
    qualtrics,
    salesforce_report,
    second_header,
)
from csm_desktop.exchange.shapes.pouring import Shape

SHAPES: dict[str, Shape] = {
    "monday board": Shape(monday_board.make, monday_board.find),
    "five9 legs": Shape(five9_legs.make),
    "qualtrics": Shape(qualtrics.make, qualtrics.find),
    "salesforce report": Shape(salesforce_report.make),
    "second header": Shape(second_header.make),
    "amplitude chart": Shape(amplitude_chart.make, amplitude_chart.find),
    "conversation messages": Shape(
        conversation_messages.make, None, ("id", "text", "author", "time")
    ),
    "no header": Shape(no_header.make),
    "explode": Shape(explode.make, None, ("column", "keep")),
}
"""Name → shape."""
