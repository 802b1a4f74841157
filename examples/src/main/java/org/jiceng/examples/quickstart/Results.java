package org.jiceng.examples.quickstart;

/**
 * All that the program computes, each part from the files and the parts before it.
 *
 * @param county the bodies
 * @param decisions the duty lists and the decided requests
 * @param scores the schemes and what they score
 */
record Results(County county, Decisions decisions, Scores scores) {

    static Results of(InputFiles files) throws InputException {
        County county = County.of(files);
        Decisions decisions = Decisions.of(files, county.structure(), County.TOWN, County.CODE);
        return new Results(county, decisions, Scores.of(files, county, decisions));
    }
}
