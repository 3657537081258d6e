package confirmdesk.desk.testing;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;

/** Made-up people of 河南, told apart by a number from 0 to 899. */
public final class People {

    private static final String SURNAMES = "王李张刘陈杨赵周吴徐";
    private static final String GIVEN = "明芳伟娜敏静丽强磊洋勇军杰娟涛超霞平刚林";

    private People() {}

    public static Person person(int i) {
        String birth = "%d%02d%02d".formatted(1975 + i % 20, 1 + i % 12, 1 + i % 28);
        return Person.someone()
                .with(Field.NAME, name(i))
                .with(Field.ID_NUMBER, idNumber("410102" + birth + (100 + i)))
                .with(Field.SEX, (100 + i) % 2 == 1 ? "男" : "女")
                .with(Field.BIRTH_DATE, birth)
                .with(Field.PHONE, "139%08d".formatted(i))
                .with(Field.EMAIL, "someone%d@example.com".formatted(i))
                .with(Field.ADDRESS, "某市某路%d号".formatted(i));
    }

    /** The registration of this person this year, under the person's own number. */
    public static Registration thisYear(int i) {
        return person(i).thisYear(number(2023, i));
    }

    /** The record of this person of last year. */
    public static LastYearRecord lastYear(int i) {
        return person(i).lastYear(number(2022, i));
    }

    /** The registration number of this person in a year. */
    public static String number(int year, int i) {
        return "%d4101%06d".formatted(year, i);
    }

    private static String name(int i) {
        return new StringBuilder()
                .append(SURNAMES.charAt(i % SURNAMES.length()))
                .append(GIVEN.charAt(i / SURNAMES.length() % GIVEN.length()))
                .append(GIVEN.charAt(i / SURNAMES.length() / GIVEN.length() % GIVEN.length()))
                .toString();
    }

    private static String idNumber(String body) {
        return body + new IdNumber(body + "0").expectedCheck();
    }
}
