using System.Diagnostics.CodeAnalysis;
using MatViewDb.Arrow;
using MatViewDb.Backend;
using MatViewDb.Core.Errors;
using MatViewDb.Execution;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class UnclaimedFragmentsTests
{
    private readonly SetTime _time = new();

    [Fact]
    public void OnlyThoseNobodyAskedForInTimeAreTakenOnce()
    {
        var fragments = new UnclaimedFragments(_time);
        var (early, late, claimed) = (new Fragment(), new Fragment(), new Fragment());
        fragments.Add(early);
        fragments.Add(claimed);
        fragments.Claim(claimed);
        _time.Now += UnclaimedFragments.Patience / 2;
        fragments.Add(late);
        Assert.Empty(fragments.TakeExpired());
        _time.Now += UnclaimedFragments.Patience / 2;
        Assert.Equal([early], fragments.TakeExpired());
        Assert.Empty(fragments.TakeExpired());
        _time.Now += UnclaimedFragments.Patience;
        Assert.Equal([late], fragments.TakeExpired());
    }

    private sealed class SetTime : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Fragment : IFragmentExecution
    {
        public FragmentRequest Request { get; } = new();
        public bool HasEnded => false;
        public FragmentOutcome Outcome => throw new NotSupportedException();
        public Task<FragmentOutcome> Completion => throw new NotSupportedException();

        public bool TryRead([NotNullWhen(true)] out RecordBatch? batch) => throw new NotSupportedException();

        public ValueTask<RecordBatch?> ReadAsync(CancellationToken cancel) => throw new NotSupportedException();

        public void Cancel(MatViewException? reason = null) => throw new NotSupportedException();

        public void Dispose() => throw new NotSupportedException();
    }
}
