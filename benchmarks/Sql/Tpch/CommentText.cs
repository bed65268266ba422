using System.Text;

namespace MatViewDb.Bench.Tpch;

/// <summary>Makes the pool of pseudo-English that comments are cut from (specification clause 4.2.2.14).</summary>
internal sealed class CommentText
{
    private const int PoolBytes = 16 << 20;
    private readonly byte[] _pool;

    internal CommentText()
    {
        var random = new SplitMix(99, 1);
        var text = new StringBuilder(PoolBytes + 256);
        while (text.Length < PoolBytes) Sentence(text, ref random);
        _pool = Encoding.ASCII.GetBytes(text.ToString(0, PoolBytes));
    }

    /// <summary>Gives a run of between <paramref name="low"/> and <paramref name="high"/> characters.</summary>
    internal ReadOnlySpan<byte> Cut(ref SplitMix random, int low, int high)
    {
        var length = (int)random.Between(low, high);
        return _pool.AsSpan((int)random.Between(0, PoolBytes - length), length);
    }

    private static void Sentence(StringBuilder text, ref SplitMix random)
    {
        NounPhrase(text, ref random);
        switch (random.Between(0, 9))
        {
            case < 3:
                VerbPhrase(text, ref random);
                break;
            case < 6:
                VerbPhrase(text, ref random);
                Preposition(text, ref random);
                break;
            case < 9:
                VerbPhrase(text, ref random);
                NounPhrase(text, ref random);
                break;
            default:
                Preposition(text, ref random);
                VerbPhrase(text, ref random);
                break;
        }

        text.Length--;
        text.Append(random.Pick(Vocabulary.Terminators)).Append(' ');
    }

    private static void NounPhrase(StringBuilder text, ref SplitMix random)
    {
        switch (random.Between(0, 9))
        {
            case < 1:
                break;
            case < 4:
                Word(text, random.Pick(Vocabulary.Adjectives));
                break;
            case < 6:
                text.Append(random.Pick(Vocabulary.Adjectives)).Append(", ");
                Word(text, random.Pick(Vocabulary.Adjectives));
                break;
            default:
                Word(text, random.Pick(Vocabulary.Adverbs));
                Word(text, random.Pick(Vocabulary.Adjectives));
                break;
        }

        Word(text, random.Pick(Vocabulary.Nouns));
    }

    private static void VerbPhrase(StringBuilder text, ref SplitMix random)
    {
        var form = random.Between(0, 3);
        if (form is 1 or 3) Word(text, random.Pick(Vocabulary.Auxiliaries));
        Word(text, random.Pick(Vocabulary.Verbs));
        if (form is 2 or 3) Word(text, random.Pick(Vocabulary.Adverbs));
    }

    private static void Preposition(StringBuilder text, ref SplitMix random)
    {
        Word(text, random.Pick(Vocabulary.Prepositions));
        text.Append("the ");
        NounPhrase(text, ref random);
    }

    private static void Word(StringBuilder text, string word)
        => text.Append(word).Replace('_', ' ', text.Length - word.Length, word.Length).Append(' ');
}
