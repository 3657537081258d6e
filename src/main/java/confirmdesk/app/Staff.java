package confirmdesk.app;

import confirmdesk.domain.staff.Clerk;

/** Who works at this computer: for now the operating system's user. */
final class Staff {

    private Staff() {}

    static Clerk atTheComputer() {
        String name = System.getProperty("user.name", "");
        return new Clerk(name.isBlank() ? "?" : name.strip());
    }
}
