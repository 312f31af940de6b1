package nl.binnenzicht.ingest.statline;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The bytes of a response, of which no more than so many are taken in. */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final HttpResponse.BodySubscriber<byte[]> bytes =
            HttpResponse.BodySubscribers.ofByteArray();
    private final long limit;
    private Flow.Subscription subscription;
    private long received;

    LimitedBody(long limit) {
        this.limit = limit;
    }

    /** Whether that is why a request failed. */
    static boolean isTooLarge(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof TooLarge) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
        subscription = to;
        bytes.onSubscribe(to);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        part.forEach(buffer -> received += buffer.remaining());
        if (received > limit) {
            subscription.cancel();
            bytes.onError(new TooLarge());
        } else {
            bytes.onNext(part);
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
