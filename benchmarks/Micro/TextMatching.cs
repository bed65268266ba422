using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;

namespace MatViewDb.Micro;

/// <summary>Compares texts and matches them with patterns; a text in twenty matches.</summary>
public class TextMatching
{
    private Call _equal = null!; // Set by Setup.
    private Call _less = null!; // Set by Setup.
    private Call _contains = null!; // Set by Setup.
    private Call _begins = null!; // Set by Setup.
    private Call _twoParts = null!; // Set by Setup.

    [Params(10, 60)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string[] ends = ["/cart/", "/news/", "/help/", "/blog/"];
        var texts = Columns.Texts(random =>
        {
            var at = random.Next(20);
            var text = at == 0 ? "https://a/cart/video" : $"http{random.Next(10)}//{ends[1 + at % 3]}{random.Next()}";
            return text.PadRight(Length, (char)('a' + at))[^Length..];
        });
        _equal = With("eq", texts, "https://a/cart/video".PadRight(Length, 'a')[^Length..]);
        _less = With("lt", texts, "http5//");
        _contains = With("like", texts, "%/cart/%");
        _begins = With("like", texts, "https://%");
        _twoParts = With("like", texts, "%cart%video%");
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Equal() => _equal.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Less() => _less.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void LikeContains() => _contains.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void LikeBegins() => _begins.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void LikeTwoParts() => _twoParts.Run();

    private static Call With(string function, Column texts, string constant)
        => new(function, (SqlType.String, texts), (SqlType.String, Columns.Constant(constant)));
}
