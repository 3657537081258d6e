package confirmdesk.cli.deadline;

import confirmdesk.cli.Terminal;
import confirmdesk.domain.deadline.ClockBehind;

/** Says that the computer's clock runs backwards. */
final class ShownClock {

    private ShownClock() {}

    static void warn(ClockBehind clock, Terminal terminal) {
        terminal.warn(
                "deadline.clockBehind", clock.now().toString(), clock.newest().toString());
    }
}
