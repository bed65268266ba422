using System.Text;
using Google.Protobuf;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Scans;
using MatViewDb.Storage.Segments;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds runs of characters to: a text has all runs of every pattern that it matches, and few of those that it does not.</summary>
public sealed class GramsTests
{
    [Theory]
    [InlineData("Technical", 4, 6)]
    [InlineData("abc", 4, 0)]
    [InlineData("abcd", 4, 1)]
    [InlineData("aaaaaa", 2, 1)]
    [InlineData("größe", 3, 3)]
    [InlineData("日本語文", 2, 3)]
    [InlineData("", 1, 0)]
    public void Cuts_a_text_into_its_different_runs(string text, int size, int count) => Assert.Equal(count, Of(text, size).Count);

    [Fact]
    public void Ignores_case_only_where_it_is_to()
    {
        Assert.NotEqual(Of("Name", 3), Of("nAME", 3));
        Assert.Equal(Of("Name größe", 3, ignoreCase: true), Of("nAME GRößE", 3, ignoreCase: true));
    }

    [Fact]
    public void Blanks_at_the_end_of_a_run_count() => Assert.NotEqual(Of("a ", 2), Of("a", 1));

    [Theory]
    [InlineData("%chni%", true)]
    [InlineData("Tech%", true)]
    [InlineData("%ical", true)]
    [InlineData("T_chnical", true)]
    [InlineData("%ni%", true)]
    [InlineData("%chnx%", false)]
    [InlineData("tech%", false)]
    [InlineData("%Tech%nical%zzzz", false)]
    [InlineData("%ch\\%nical%", false)]
    public void A_pattern_is_possible_where_all_of_its_runs_are(string pattern, bool possible)
    {
        var predicate = new PrunePredicate { Op = PrunePredicate.Types.Op.Like };
        predicate.Values.Add(new LiteralValue { BytesValue = ByteString.CopyFromUtf8(pattern) });
        var like = LikePredicate.TryMake(predicate, SqlType.String);
        Assert.NotNull(like);
        var known = Of("Technical", 4);
        Assert.Equal(possible, like.HashesFor(new Grams(4, false).Mark).ToArray().All(known.Contains));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_%_")]
    [InlineData("a%b")]
    public void A_pattern_without_texts_says_nothing(string pattern)
    {
        var predicate = new PrunePredicate { Op = PrunePredicate.Types.Op.Like };
        predicate.Values.Add(new LiteralValue { BytesValue = ByteString.CopyFromUtf8(pattern) });
        Assert.Null(LikePredicate.TryMake(predicate, SqlType.String));
    }

    private static HashSet<ulong> Of(string text, int size, bool ignoreCase = false)
    {
        var found = new HashSet<ulong>();
        new Grams(size, ignoreCase).Add(Encoding.UTF8.GetBytes(text), found);
        return found;
    }
}
