package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;

/** What the name of a file says about a figure. */
final class FigureFile {

    private FigureFile() {}

    /**
     * Returns the extension of a file in small letters, with its point.
     *
     * @throws IllegalArgumentException if the figure cannot be written with it; the message names those that can be
     */
    @CanIgnoreReturnValue
    static String extension(Path file, String figure, ImmutableList<String> possible) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        String extension = Ascii.toLowerCase(text.substring(Math.max(text.lastIndexOf('.'), 0)));
        checkArgument(
                possible.contains(extension),
                "name of a file of a %s must end in one of %s, but was '%s'",
                figure,
                String.join(", ", possible),
                file);
        return extension;
    }
}
