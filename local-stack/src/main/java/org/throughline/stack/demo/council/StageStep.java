package org.throughline.stack.demo.council;

import java.time.LocalDate;
import org.throughline.contracts.codes.Stage;

/** A stage and the day it began. */
public record StageStep(Stage stage, LocalDate from) {}
