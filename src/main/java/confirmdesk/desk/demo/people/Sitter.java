package confirmdesk.desk.demo.people;

/** Who is in a portrait. @param face the same for the same person in every year */
public record Sitter(long face, boolean female, int age) {}
