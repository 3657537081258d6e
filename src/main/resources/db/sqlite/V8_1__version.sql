PRAGMA user_version = 8;
