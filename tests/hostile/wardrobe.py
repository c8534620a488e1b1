"""Pages as programs and people dress their words: none of that hides one, so nobody is asked twice."""

from tests.hostile.controls import LEAVE, Control, ana

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
/* Font Definitions */
@font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
@font-face {font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Aptos",sans-serif;
mso-ligatures:standardcontextual; mso-fareast-language:EN-US;}
a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
span.EmailStyle17 {mso-style-type:personal-compose; font-family:"Aptos",sans-serif; color:windowtext;}
.MsoChpDefault {mso-style-type:export-only; font-size:10.0pt;}
@page WordSection1 {size:612.0pt 792.0pt; margin:72.0pt 72.0pt 72.0pt 72.0pt;}
div.WordSection1 {page:WordSection1;}
@list l0 {mso-list-id:1; mso-list-template-ids:1;}
ol {margin-bottom:0cm;}
--></style></head><body lang=EN-GB link="#0563C1" vlink="#954F72" style='word-wrap:break-word'>
<div class=WordSection1><p class=MsoNormal>%s<o:p></o:p></p>%s</div></body></html>"""
CARD = """<table border=0 cellspacing=0 cellpadding=0 width=0 style='width:300.0pt;border-collapse:collapse'>
<tr><td width=80 style='padding:.75pt .75pt .75pt .75pt'><img width=80 height=40 src="cid:logo"></td>
<td bgcolor="#003366"><span style='color:white;font-size:8.0pt'>ACME Ltd.</span></td></tr></table>"""

PAGES = {
    "Word's whole sheet": WORD % (LEAVE, ""),
    "Word's, with a card in white on blue": WORD % (LEAVE, CARD),
    "Word's list": WORD % (f"<span style='mso-list:Ignore'></span>{LEAVE}", "<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt'><span style='font-family:Symbol'>·</span>thanks</p>"),
    "marked in yellow": f"<p><span style='background:yellow;mso-highlight:yellow'>{LEAVE}</span></p>",
    "in red and bold": f"<p><b><span style='color:red'>{LEAVE}</span></b></p>",
    "in a gray that can be read": f'<div style="color:#666666;font-family:Arial">{LEAVE}</div>',
    "Outlook on the web": f'<html><head><style type="text/css" style="display:none;"> P {{margin-top:0;margin-bottom:0;}} </style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">{LEAVE}</div></body></html>',
    "a web mail in Verdana": f'<div style="font-family: Verdana;font-size: 12.0px;"><div>{LEAVE}</div></div>',
    "Zoho": f'<div style="font-family: Verdana, Arial, Helvetica, sans-serif; font-size: 10pt;"><div>{LEAVE}<br></div><div data-zbluepencil-ignore="true" id="Zm-_Id_-Sgn"></div></div>',
    "Proton": f'<div style="font-family: Arial, sans-serif; font-size: 14px; color: rgb(0, 0, 0); background-color: rgb(255, 255, 255);">{LEAVE}</div>',
    "NetEase": f'<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div style="margin:0;">{LEAVE}</div></div>',
    "Naver": f'<html><head><style>p{{margin-top:0px;margin-bottom:0px;}}</style></head><body><div style="font-size:10pt; font-family:Gulim;"><p>{LEAVE}</p></div></body></html>',
    "Notes": f'<font size=2 face="sans-serif" color="#000080">{LEAVE}</font><br><br><font size=1>Ana</font>',
    "pasted by Apple": f'<span style="caret-color: rgb(0, 0, 0); font-family: Helvetica; font-size: 12px; font-style: normal; font-variant-caps: normal; font-weight: 400; letter-spacing: normal; text-align: start; text-indent: 0px; text-transform: none; white-space: normal; word-spacing: 0px; -webkit-text-stroke-width: 0px; text-decoration: none; float: none; display: inline !important;">{LEAVE}</span>',
    "from right to left": f'<div dir="rtl" style="direction:rtl;text-align:right;unicode-bidi:plaintext">{LEAVE}</div>',
    "below a border's banner": f'<div style="background-color:#FFEB9C; width:100%; border-style:solid; border-color:#9C6500; border-width:1pt; padding:2pt; font-size:10pt; line-height:12pt; font-family:Calibri; color:Black; text-align:left;"><span style="color:#9C6500; font-weight:bold;">CAUTION:</span> This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.</div><br><p>{LEAVE}</p>',
    "in a letter's frame": f'<table width="100%" bgcolor="#f4f4f4"><tr><td align="center"><table width="600" style="max-width:600px;background:#ffffff;border-radius:4px"><tr><td style="padding:24px 40px;font:16px/24px Georgia,serif;color:#222">{LEAVE}</td></tr></table></td></tr></table>',
    "with a picture that counts readers": f'<div dir="ltr">{LEAVE}</div><img src="https://t.test/x" width="1" height="1" style="display:none">',
    "with a hidden line for previews": f'<div style="display:none;max-height:0;overflow:hidden">Sent with Zeta</div><p style="margin:0 0 1em 0">{LEAVE}</p>',
    "in pieces of an editor": f'<p style="margin:0"><span style="white-space:pre-wrap">{LEAVE.split()[0]} </span><span style="white-space:pre-wrap;font-variant-ligatures:none">{LEAVE.split()[1]}</span></p>',
}  # fmt: skip

WARDROBE: tuple[Control, ...] = tuple(
    ana(f"dressed: {name}", page, content_type="text/html; charset=utf-8")
    for name, page in PAGES.items()
)
