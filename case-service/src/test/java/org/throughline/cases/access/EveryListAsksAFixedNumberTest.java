package org.throughline.cases.access;

import io.quarkus.test.junit.QuarkusTest;
import org.throughline.platformtest.access.EveryListAsksAFixedNumber;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class EveryListAsksAFixedNumberTest extends EveryListAsksAFixedNumber {}
