package fr.prendresoin.pages;

import com.microsoft.playwright.Response;
import fr.prendresoin.journeys.StockedPlatform;
import java.util.List;

/// How somebody comes to a page.
sealed interface Way {

    /// Its address is enough.
    static Way straight() {
        return new Straight();
    }

    /// He keeps an offer on the device, and another that was withdrawn since.
    static Way keepingOffers() {
        return new Keeping();
    }

    /// He fills in the form that is there and sends it, in a browser that does not check it first.
    ///
    /// @param fields as they would be written in an address; the others stay as they are
    static Way sending(String fields) {
        return new Sending(fields);
    }

    /// Goes as far as he can without the page.
    void prepare(Visit visit, StockedPlatform stocked, String address);

    /// Takes the last step, and waits until the page is there.
    Response arrive(Visit visit, String address);

    record Straight() implements Way {

        @Override
        public void prepare(Visit visit, StockedPlatform stocked, String address) {}

        @Override
        public Response arrive(Visit visit, String address) {
            return visit.open(address);
        }
    }

    record Keeping() implements Way {

        private static final String KEEP = """
                (ids) => localStorage.setItem('prendresoin.favoris', JSON.stringify(
                  ids.map((id) => ({ id, title: 'Aide-soignant de nuit en EHPAD (H/F)', where: 'Lyon (69)' }))))""";

        @Override
        public void prepare(Visit visit, StockedPlatform stocked, String address) {
            visit.open(address);
            visit.page().evaluate(KEEP, List.of(stocked.offer(), stocked.withdrawnOffer()));
        }

        @Override
        public Response arrive(Visit visit, String address) {
            Response answer = visit.open(address);
            // What became of them is asked for.
            visit.settle();
            return answer;
        }
    }

    record Sending(String fields) implements Way {

        private static final String FORM = "main form[method=post]";

        private static final String FILL_IN = """
                ([selector, fields]) => {
                  const form = document.querySelector(selector);
                  form.noValidate = true;
                  for (const [name, value] of new URLSearchParams(fields)) {
                    const named = [...form.elements].filter((field) => field.name === name);
                    const choice = named.find((field) => /checkbox|radio/.test(field.type) && field.value === value);
                    if (choice) choice.checked = true;
                    else named[0].value = value;
                  }
                }""";

        @Override
        public void prepare(Visit visit, StockedPlatform stocked, String address) {
            visit.open(address);
            visit.page().evaluate(FILL_IN, List.of(FORM, fields));
        }

        @Override
        public Response arrive(Visit visit, String address) {
            return visit.go(() ->
                    visit.page().locator(FORM + " button[type=submit]").first().click());
        }
    }
}
