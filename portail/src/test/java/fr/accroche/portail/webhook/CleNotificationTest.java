package fr.accroche.portail.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleNotificationTest {
    /** The vector that the libraries of Standard Webhooks share. */
    @Test
    void signsTheVectorOfStandardWebhooks() {
        assertThat(CleNotification.lire("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                        .signer("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
