/** The tests of a city, as a module. */
open module org.example.city {
    requires org.assertj.core;
    requires org.jiceng.rules;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
}
