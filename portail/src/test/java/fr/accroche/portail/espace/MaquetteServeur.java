package fr.accroche.portail.espace;

import org.springframework.boot.SpringApplication;

class MaquetteServeur {
    public static void main(String[] a) {
        SpringApplication.run(new Class<?>[] {MaquettePages.class}, a);
    }
}
