/** The tests of a city, as a module that opens itself to nobody but JUnit. */
module org.example.city {
    requires org.assertj.core;
    requires org.jiceng.rules;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;

    opens org.example.city to
            org.junit.platform.commons;
}
