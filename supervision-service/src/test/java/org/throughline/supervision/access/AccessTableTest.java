package org.throughline.supervision.access;

import io.quarkus.test.junit.QuarkusTest;
import org.throughline.platformtest.access.EveryCellAnswers;
import org.throughline.platformtest.realparts.WithCrowdedDatabase;

@QuarkusTest
@WithCrowdedDatabase
class AccessTableTest extends EveryCellAnswers {}
