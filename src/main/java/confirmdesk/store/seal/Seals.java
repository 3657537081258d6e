package confirmdesk.store.seal;

/** Everything that needs the store's key. */
public record Seals(Vault vault, Tokens tokens, RowSeals rows) {

    public static Seals of(StoreKey key) {
        return new Seals(new AesVault(key), new Tokens(key), new RowSeals(key));
    }
}
