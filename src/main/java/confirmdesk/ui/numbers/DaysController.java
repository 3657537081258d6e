package confirmdesk.ui.numbers;

import confirmdesk.ui.common.Words;
import java.util.function.ToLongFunction;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;

/** The chart of the last days. */
public final class DaysController {

    private final NumbersModel model;
    private final Words words;

    @FXML
    private StackedBarChart<String, Number> chart;

    public DaysController(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        model.days().addListener((ListChangeListener<DayBar>) change -> draw());
        draw();
    }

    private void draw() {
        chart.getData().clear();
        add("numbers.on-site", DayBar::onSite);
        add("numbers.automatic", DayBar::automatic);
        add("numbers.returned", DayBar::returned);
        add("numbers.rejected", DayBar::rejected);
    }

    private void add(String name, ToLongFunction<DayBar> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.nameProperty().bind(words.text(name));
        model.days().forEach(day -> series.getData().add(new XYChart.Data<>(day.label(), count.applyAsLong(day))));
        chart.getData().add(series);
    }
}
