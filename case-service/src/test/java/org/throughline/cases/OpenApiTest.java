package org.throughline.cases;

import io.quarkus.test.junit.QuarkusTest;
import org.throughline.platformtest.openapi.PublishedApi;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OpenApiTest extends PublishedApi {}
