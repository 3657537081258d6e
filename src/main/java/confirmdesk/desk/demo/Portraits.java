package confirmdesk.desk.demo;

import confirmdesk.desk.demo.people.Sitter;

/** Takes photos of people who don't exist; several threads may ask at once. */
public interface Portraits {

    /** A photo as it comes with a batch. @param mark written into the file, so that no two are the same */
    byte[] photo(Sitter sitter, int year, String mark);

    /** A larger file of the same photo, as the rules of 2023 ask for a new one. */
    byte[] newPhoto(Sitter sitter, int year);
}
