package org.jiceng.core.finding;

/**
 * What a reader could read, and what it noticed on the way (读取结果).
 *
 * <p>A broken row or value is a finding of severity {@link Severity#ERROR} and is left out of the value; everything
 * else is in it.
 *
 * @param value what could be read
 * @param findings what was noticed
 * @param <T> the type of what was read
 */
public record WithFindings<T>(T value, Findings findings) {

    /**
     * Returns the value if no finding is an error.
     *
     * @throws IllegalArgumentException if one is; the message has every finding on a line of its own
     */
    public T orElseThrow() {
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(findings.toString());
        }
        return value;
    }
}
