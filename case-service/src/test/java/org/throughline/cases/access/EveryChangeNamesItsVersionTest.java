package org.throughline.cases.access;

import io.quarkus.test.junit.QuarkusTest;
import org.throughline.platformtest.access.EveryChangeNamesItsVersion;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class EveryChangeNamesItsVersionTest extends EveryChangeNamesItsVersion {}
