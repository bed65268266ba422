using MatViewDb.Core.Errors;
using MatViewDb.Jobs.Framework;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves when a job can be given up, and who hears of it when.</summary>
public sealed class JobTests
{
    private readonly Job _job = new(5, "REFRESH", "", background: true, "root", default);

    [Fact]
    public void OneThatWasGivenUpCommitsNothing()
    {
        _job.BeginCommit().Dispose();
        Assert.True(_job.TryGiveUp());
        Assert.True(_job.TryGiveUp());
        Assert.True(_job.IsGivenUp);
        Assert.Equal(7322, Assert.Throws<MatViewException>(() => _job.BeginCommit()).Code);
    }

    [Fact]
    public void OneThatCommitsIsNotGivenUp()
    {
        using (_job.BeginCommit()) Assert.False(_job.TryGiveUp());
        Assert.False(_job.IsGivenUp);
        Assert.True(_job.TryGiveUp());
    }

    [Fact]
    public void OneThatHasEndedIsNotGivenUp()
    {
        _job.Finish();
        Assert.False(_job.TryGiveUp());
        Assert.True(_job.Answer.IsCompletedSuccessfully);
    }

    [Fact]
    public void WhoeverWaitsHearsOfItBeforeTheJobEnds()
    {
        Assert.True(_job.TryGiveUp());
        Assert.False(_job.Answer.IsCompleted);
        _job.AnswerGivenUp();
        Assert.Equal(7322, Assert.IsType<MatViewException>(_job.Answer.Exception?.InnerException).Code);
        Assert.False(_job.Completion.IsCompleted);
        _job.Cancel();
        _job.Fail(new OperationCanceledException());
        Assert.Equal(JobState.Cancelled, _job.State);
        Assert.IsType<MatViewException>(_job.Answer.Exception?.InnerException);
    }

    [Fact]
    public void WithoutThatTheyHearOfItsOwnEnd()
    {
        var problem = CoreErrors.Semantic.With("it cannot be done");
        _job.Fail(problem);
        Assert.Same(problem, _job.Answer.Exception?.InnerException);
    }
}
