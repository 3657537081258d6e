package confirmdesk.desk.payment;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.paying.Balance;
import confirmdesk.domain.paying.Claim;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The payments that came in, and what became of each. */
public interface Payments {

    /** Begins to take or settle payments; the store accepts no other writing until it is closed. */
    Session begin(Clerk clerk, Instant at);

    /** Gives every payment in the order in which they came to {@code sink}, without holding them all. */
    void forEach(Consumer<Payment> sink);

    /** Payments in the order in which they came, from the one after {@code id} on. @param onlyOpen those that wait for a person */
    List<Payment> after(long id, boolean onlyOpen, int most);

    /** How many wait for a person, and their amount. */
    Balance.Sum open();

    /** How many came in and their amount, counted without looking at what became of them. */
    Balance.Sum received();

    /** Taking or settling payments in one transaction; closing it without a commit leaves the store as it was. */
    interface Session extends AutoCloseable {

        /** Whom a row means: who has this registration number, else everybody with this ID number. */
        List<Payer> payers(String number, String idNumber);

        /** Whether some registration names this site, however it is written. */
        boolean hasSite(String site);

        /** The payment that this row is, if it came before. */
        Optional<Payment> known(Claim claim);

        Optional<Payment> find(long id);

        /** Makes the registration paid, with its log entry, and keeps the payment; an id of 0 is a new one. */
        void pay(Payer payer, Payment payment, String logged);

        /** Keeps a payment that changes no registration. */
        void keep(Payment payment);

        /** Whether the centre was told of what made the registration paid. */
        boolean isHandedBack(Payment payment);

        /**
         * Takes back what made the registration paid.
         *
         * @param second who else stands for it, needed once it was handed back
         * @return false if something happened to the registration since
         */
        boolean takeBack(Payment payment, @Nullable Signature second);

        /** Logs what was done with a payment. @param registration nobody if it isn't known whose it is */
        void log(Act act, Optional<RegistrationNumber> registration, String logged);

        /** Makes everything durable. */
        void commit();

        @Override
        void close();
    }
}
