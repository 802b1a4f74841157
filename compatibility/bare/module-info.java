/** A program of a user who has neither JUnit nor AssertJ. */
module org.example.bare {
    requires org.jiceng.rules;
}
