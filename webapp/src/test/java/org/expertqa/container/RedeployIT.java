package org.expertqa.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The WAR can be taken away and put back in a server that keeps running: nothing of it stays behind and stands in the way. */
@OnEachServer
class RedeployIT {

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "site", testable = false, managed = false)
    public static WebArchive war() {
        return Deployed.war();
    }

    @Test
    void theSiteIsThereEachTimeItIsDeployed() throws Exception {
        Visitor visitor = new Visitor(ServerUnderTest.site());
        for (int time = 1; time <= 3; time++) {
            deployer.deploy("site");
            assertThat(visitor.get("/readyz").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/answers/why-do-i-wake-at-three").statusCode())
                    .isEqualTo(200);

            deployer.undeploy("site");
            assertThat(visitor.get("/answers").statusCode()).isEqualTo(404);
        }
    }
}
