package org.throughline.gateway.standin;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The gateway before three stand-ins, which a field of type {@link StandIns} holds; classes that say so share both. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = ThreeStandIns.class, scope = TestResourceScope.MATCHING_RESOURCES)
public @interface BeforeThreeServices {}
