package org.bilan.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words that page authors put into class and id attributes: conventions of web
 * publishing, the same in every language. Remembers what it has read; made for one page.
 */
final class ClassWords {

  /** The element holds the body of the article. */
  static final int BODY = 1;

  /** The element holds furniture. */
  static final int FURNITURE = 1 << 1;

  /** The element holds comments of readers. */
  static final int COMMENTS = 1 << 2;

  /** The element holds the article's lead. */
  static final int LEAD = 1 << 3;

  /** The element is a post of a social network. */
  static final int POST = 1 << 4;

  /** The element is a caption. */
  static final int CAPTION = 1 << 5;

  /** The element is not shown. */
  static final int HIDDEN = 1 << 6;

  /** The element holds a date. */
  static final int DATE = 1 << 7;

  /** The element surely holds furniture, however much text it has. */
  static final int STRONG = 1 << 10;

  private static final Set<String> DATE_WORDS =
      words(
          """
          date datetime dateline time timestamp published publish pubdate posted postdate entrydate
          publication datum created pubdatetime
          """);

  private static final Set<String> FURNITURE_WORDS =
      words(
          """
          share shares sharing sharebar sharedaddy addthis addtoany social socials related relateds
          recommended recommendation recommendations recirc newsletter newsletters subscribe
          subscription promo promos promotion advert adverts advertisement advertising ads adv
          adsense dfp sponsor sponsored sponsors cookie cookies consent gdpr rgpd breadcrumb
          breadcrumbs pagination pager paging nav navi navigation navbar topnav subnav menu submenu
          sidebar rail footer colophon widget widgets tags taglist tagcloud toolbar tools popup modal
          lightbox overlay banner masthead outbrain taboola ligatus plista print printonly signup
          signin login register rating ratings vote votes poll trending popular teaser teasers byline
          author authors bio biography credits copyright disclaimer toc syndication feedback noprint
          donate donation paywall shariff sociable followus carousel slider slideshow gallery ticker
          skip skiplink search searchform metadata postmeta meta timestamp dateline kicker jumplink
          topics crosslinks seealso readmore onward catlinks editsection infobox navbox
          navigationsleiste reflist bookmarks interlanguage permalink adslot adbox adcontainer adunit
          aside hatnote trackback trackbacks pingback wpcnt prevnext follow cta callout affiliate
          likes wishlist popmake pum
          """);

  private static final Set<String> STRONG_WORDS =
      words(
          """
          related relateds recommended recommendation recommendations newsletter newsletters cookie
          cookies consent gdpr rgpd outbrain taboola ligatus plista popmake pum trending seealso
          shariff sharedaddy addtoany
          """);

  private static final Set<String> COMMENT_WORDS =
      words(
          """
          comment comments commentlist disqus respond replies discussion kommentare kommentar
          commentaires livefyre viafoura forum
          """);

  private static final List<String> JOINED_FURNITURE =
      list(
          """
          readalso readmore readnext morefrom moreon mostread mostpopular alsolike seealso upnext
          nextpost prevpost postnav followus authorbox authorinfo aboutauthor aboutthe entrymeta
          postmeta articlemeta entryfooter postfooter articlefooter entryutility entrycategories
          postcategories postinfo postdate entrydate publishdate relatedposts relatedarticles
          newslettersignup adwrapper adslot adcontainer backtotop jumpto skipto sharebuttons
          sharetools sociallinks socialmedia socialshare screenreader visuallyhidden tagslist
          posttags articletags entrytags pagelinks linklist piclens ngsocial calltoaction infobar
          cookiebar cookiebanner photocredit imagecredit wpembeddedcontent
          """);

  private static final List<String> JOINED_BODY =
      list(
          """
          articlebody articlecontent articletext articlecopy articlemain articledetail postcontent
          postbody posttext postentry entrycontent entrytext entrybody storybody storycontent
          storytext newsbody newstext newscontent newsdetail bodytext bodycopy bodycontent textbody
          contentbody blogcontent blogpost blogentry singlecontent singlepost fulltext pagecontent
          maincontent contentmain richtext textcontent contenttext mwparseroutput fieldnamebody
          postarticle wysiwyg
          """);

  private static final Set<String> LEAD_WORDS =
      words(
          """
          lead lede chapo chapeau standfirst intro excerpt summary dek subtitle subheadline subhead
          description abstract deck teaser
          """);

  private static final Set<String> NEGATIONS =
      words("has no with without tag category is enable enabled u");

  private static final Set<String> ANY_NEGATIONS = words("has no with without hide hides");

  private static final List<String> POSTS =
      list(
          """
          twittertweet twittervideo instagrammedia tiktokembed blueskyembed mastodonembed
          telegrampost tgmewidgetmessage redditembed
          """);

  /** Page builders whose class names call every part a widget. */
  private static final List<String> BUILDERS = list("elementor etpb vc wpb wpblock siteorigin");

  private final Map<String, Integer> known = new HashMap<>();

  /** The flags of a class or id attribute. */
  int flags(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    Integer flags = known.get(value);
    if (flags == null) {
      flags = read(value);
      known.put(value, flags);
    }
    return flags;
  }

  private static int read(String value) {
    int flags = 0;
    int start = 0;
    int length = Math.min(value.length(), 400);
    for (int i = 0; i <= length; i++) {
      if (i == length || value.charAt(i) <= ' ') {
        if (i > start) {
          flags |= name(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return flags;
  }

  private static int name(String name) {
    StringBuilder joined = new StringBuilder(name.length());
    int flags = 0;
    int start = 0;
    int words = 0;
    boolean negated = false;
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && !isBoundary(name, i)) {
        continue;
      }
      String word = letters(name, start, i);
      start = i;
      if (word.isEmpty()) {
        continue;
      }
      negated |= words == 0 && NEGATIONS.contains(word) || ANY_NEGATIONS.contains(word);
      flags |= word(word);
      words++;
      joined.append(word);
    }
    String whole = joined.toString();
    if (whole.equals("fbpost") || startsWithAny(whole, POSTS)) {
      return POST;
    }
    if (startsWithAny(whole, BUILDERS)) {
      return 0;
    }
    if (negated) {
      return 0;
    }
    boolean label = whole.equals("ad") || FURNITURE_WORDS.contains(whole);
    if (label || containsAny(whole, JOINED_FURNITURE)) {
      flags |= FURNITURE;
    }
    if ((flags & (FURNITURE | COMMENTS)) == 0 && containsAny(whole, JOINED_BODY)) {
      flags |= BODY;
    }
    if (whole.equals("hidden") || whole.equals("sronly") || whole.equals("visuallyhidden")) {
      flags |= HIDDEN;
    }
    return flags;
  }

  private static int word(String word) {
    int flags = 0;
    if (FURNITURE_WORDS.contains(word)) {
      flags |= FURNITURE;
    }
    if (STRONG_WORDS.contains(word)) {
      flags |= STRONG;
    }
    if (COMMENT_WORDS.contains(word)) {
      flags |= COMMENTS;
    }
    if (DATE_WORDS.contains(word)) {
      flags |= DATE;
    }
    if (LEAD_WORDS.contains(word)) {
      flags |= LEAD;
    }
    if (word.equals("caption") || word.equals("legend") || word.equals("wpcaption")) {
      flags |= CAPTION;
    }
    return flags;
  }

  private static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(list(words));
  }

  private static boolean containsAny(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String text, List<String> starts) {
    for (String start : starts) {
      if (text.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(String name, int i) {
    char c = name.charAt(i);
    if (!Character.isLetter(c)) {
      return true;
    }
    return i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
  }

  private static String letters(String name, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetter(name.charAt(start))) {
      start++;
    }
    return name.substring(start, to).toLowerCase(Locale.ROOT);
  }
}
