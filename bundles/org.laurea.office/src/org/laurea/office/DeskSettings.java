package org.laurea.office;

import java.nio.file.Path;

/**
 * What an office chose, kept in its data folder.
 *
 * @param unit the five-digit code of the own unit (rule XWSYDWM-02), empty for none
 * @param registers the folder of the office's own registers; need not be there
 */
public record DeskSettings(String unit, Path registers) {}
