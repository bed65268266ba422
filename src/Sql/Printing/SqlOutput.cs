using System.Text;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Parsing;

namespace MatViewDb.Sql.Printing;

/// <summary>Collects text and knows how names, strings and lists look.</summary>
internal sealed class SqlOutput(PrintOptions options)
{
    private readonly StringBuilder _text = new();
    private readonly List<HashSet<string>> _commonTables = [];

    public PrintOptions Options => options;

    public static bool NeedsQuotes(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || KeywordSets.IsKeyword(name))
        {
            return true;
        }

        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_')
            {
                return true;
            }
        }

        return false;
    }

    public static string Quote(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    public SqlOutput Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes the text if the condition holds.</summary>
    public SqlOutput If(bool condition, string text) => condition ? Raw(text) : this;

    public SqlOutput Rule(DropRule rule) => rule switch
    {
        DropRule.Restrict => Raw(" RESTRICT"),
        DropRule.Cascade => Raw(" CASCADE"),
        _ => this,
    };

    public SqlOutput Name(string name) => Raw(options.QuoteAll || NeedsQuotes(name) ? Quote(name) : name);

    /// <summary>Writes a word that is quoted only if it must be, such as a character set; nothing for null.</summary>
    public SqlOutput Word(string before, string? word) => word switch
    {
        null => this,
        "binary" => Raw(before).Raw(word),
        _ => Raw(before).Raw(NeedsQuotes(word) ? Quote(word) : word),
    };

    public SqlOutput Object(ObjectName name)
    {
        if (name.Catalog is { } catalog)
        {
            Name(catalog).Raw(".");
        }

        if (name.Database is { } database)
        {
            Name(database).Raw(".");
        }

        return Name(name.Name);
    }

    /// <summary>Writes the name of a table, qualified if the options say so.</summary>
    public SqlOutput Table(ObjectName name) => Object(options.Qualify?.Invoke(name) ?? name);

    public SqlOutput Text(string value)
    {
        if (options.Normalize)
        {
            return Raw("?");
        }

        QuotedText.AppendString(_text, value);
        return this;
    }

    /// <summary>Writes a string that is part of the shape of a statement, also in a fingerprint.</summary>
    public SqlOutput FixedText(string value)
    {
        QuotedText.AppendString(_text, value);
        return this;
    }

    public SqlOutput Secret(string value) => options.HideSecrets ? Raw("'***'") : FixedText(value);

    public SqlOutput Comment(string? comment) => comment is null ? this : Raw(" COMMENT ").FixedText(comment);

    public SqlOutput List<T>(NodeList<T> items, Action<T, SqlOutput> print, string separator = ", ")
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Raw(separator);
            }

            print(items[i], this);
        }

        return this;
    }

    public SqlOutput Names(NodeList<string> names) => List(names, (name, output) => output.Name(name));

    /// <summary>Writes (a, b), or nothing for an empty list.</summary>
    public SqlOutput NamesInParentheses(NodeList<string> names, string before = " ") =>
        names.Count == 0 ? this : Raw(before).Raw("(").Names(names).Raw(")");

    public SqlOutput Properties(NodeList<Property> properties, string before) =>
        properties.Count == 0 ? this : Raw(before).PropertyList(properties);

    public SqlOutput PropertyList(NodeList<Property> properties) =>
        Raw("(").List(properties, (property, output) =>
            output.FixedText(property.Key).Raw(" = ").FixedText(property.Value))
            .Raw(")");

    public SqlOutput User(UserName user)
    {
        if (user.IsCurrent)
        {
            return Raw("CURRENT_USER()");
        }

        return user.IsRole
            ? Raw("ROLE ").FixedText(user.User)
            : FixedText(user.User).Raw("@").FixedText(user.Host);
    }

    public void EnterCommonTables() => _commonTables.Add([]);

    public void LeaveCommonTables() => _commonTables.RemoveAt(_commonTables.Count - 1);

    public void DeclareCommonTable(string name) => _commonTables[^1].Add(name);

    public bool IsCommonTable(ObjectName name) =>
        name is { Catalog: null, Database: null } && _commonTables.Exists(scope => scope.Contains(name.Name));

    public override string ToString() => _text.ToString();
}
