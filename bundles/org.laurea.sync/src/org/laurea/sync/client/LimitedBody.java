package org.laurea.sync.client;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Takes the body of an answer up to a size; a longer one fails. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final int most;
    private long count;
    private boolean isOver;
    private Flow.@Nullable Subscription subscription;

    private LimitedBody(int most) {
        this.most = most;
    }

    static BodyHandler<byte[]> upTo(int most) {
        return info -> new LimitedBody(most);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.@Nullable Subscription given) {
        subscription = given;
        bytes.onSubscribe(given);
    }

    @Override
    @NonNullByDefault({})
    public void onNext(List<ByteBuffer> buffers) {
        count += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (count <= most) {
            bytes.onNext(buffers);
        } else if (!isOver) {
            isOver = true;
            Flow.Subscription open = subscription;
            if (open != null) {
                open.cancel();
            }
            bytes.onError(new FormatException(Fault.LIMIT, Part.ANSWER, String.valueOf(count)));
        }
    }

    @Override
    public void onError(@Nullable Throwable failure) {
        if (!isOver) {
            bytes.onError(failure);
        }
    }

    @Override
    public void onComplete() {
        if (!isOver) {
            bytes.onComplete();
        }
    }
}
