namespace MatViewDb.Golden.Running;

/// <summary>Is one block of a .test file: what it does, its SQL, and the lines expected under "----".</summary>
internal sealed record GoldenBlock(
    int Line, string Kind, IReadOnlyList<string> Words, string Sql, IReadOnlyList<string>? Expected)
{
    internal bool Has(string word) => Words.Contains(word);

    /// <summary>Gives the number behind a word ("retry 50"), or the default.</summary>
    internal int Number(string word, int otherwise)
    {
        for (var i = 0; i + 1 < Words.Count; i++)
        {
            if (Words[i] == word) return int.Parse(Words[i + 1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return otherwise;
    }

    /// <summary>Gives the word behind another one.</summary>
    internal string? After(string word)
    {
        for (var i = 0; i + 1 < Words.Count; i++)
        {
            if (Words[i] == word) return Words[i + 1];
        }

        return null;
    }
}
