package confirmdesk.desk.demo.plot;

/** How one plot goes. */
interface Scene {
    Episode play(Stage stage);
}
