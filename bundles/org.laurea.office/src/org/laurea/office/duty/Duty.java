package org.laurea.office.duty;

import java.time.LocalDate;

import org.laurea.core.store.Batch;

/**
 * A batch that has to be filed by a day.
 *
 * @param batch the batch
 * @param awarded its award date
 * @param lastDay the last day on which filing is in time: the seventh after the award date (教学服〔2024〕5号)
 * @param daysLeft the days from today to the last day; 0 on the last day, negative after it
 * @param status how it stands with it
 */
public record Duty(Batch batch, LocalDate awarded, LocalDate lastDay, long daysLeft, DutyStatus status) {}
